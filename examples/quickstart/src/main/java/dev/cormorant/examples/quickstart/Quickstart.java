package dev.cormorant.examples.quickstart;

import dev.cormorant.Cormorant;
import dev.cormorant.error.CormorantException;
import dev.cormorant.examples.quickstart.world.World;
import dev.cormorant.sqlite.SqliteDriver;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The program: {@code quickstart [database file]}. Uses the sequences of terminals if the system property
 * {@code quickstart.colours} is true. Ends with 0 when all went well, 1 when the database did not, 2 when
 * it was called wrongly.
 */
public final class Quickstart {
    private static final String USAGE = """
            Usage: quickstart [FILE]

              Imports the countries, currencies, languages and time zones that this JDK knows into the SQLite
              database FILE (quickstart.db unless given), and asks it some questions. Run it as often as you like.
            """;

    private final Screen screen;
    private final PrintStream errors;

    Quickstart(Screen screen, PrintStream errors) {
        this.screen = screen;
        this.errors = errors;
    }

    /** Runs the program and ends the process. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        boolean colours = Boolean.getBoolean("quickstart.colours");
        System.exit(new Quickstart(new Screen(out, colours), utf8(FileDescriptor.err)).run(arguments));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    int run(String... arguments) {
        if (arguments.length > 1 || (arguments.length == 1 && arguments[0].startsWith("-"))) {
            boolean help = arguments.length == 1 && (arguments[0].equals("-h") || arguments[0].equals("--help"));
            errors.print(help ? USAGE : "Unknown: " + String.join(" ", arguments) + "\n\n" + USAGE);
            return help ? 0 : 2;
        }
        try {
            tour(arguments.length == 0 ? "quickstart.db" : arguments[0]);
            return 0;
        } catch (CormorantException e) {
            errors.println("The quickstart stopped: " + e.getMessage());
            return 1;
        }
    }

    private void tour(String file) {
        SqlLog log = new SqlLog();
        try (Cormorant orm = Cormorant.init(config -> config.driver(SqliteDriver.class)
                .dbName(file)
                .entities(World.entities())
                .onStatement(log))) {
            screen.title("Cormorant quickstart", "Java " + Runtime.version().feature() + ", SQLite, " + file);
            new Tour(orm, log, screen).run();
        }
    }
}

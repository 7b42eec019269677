package dev.cormorant.archetype;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The archetype's driver with its test, compiled against an earlier commit; {@code earlier-driver.sh} made it. */
final class EarlierDriver extends URLClassLoader {
    static final String TEST = "org.example.earlier.EarlierDriverTest";

    private static final List<String> OWN = List.of("dev.cormorant.", "org.example.earlier.");
    private static final List<String> MODULES = List.of("core", "sql", "jackson", "driver-kit");

    private EarlierDriver(URL[] places) {
        super(places, EarlierDriver.class.getClassLoader());
    }

    /** The driver on the classes of this build, but for those that stand in given folders. */
    static EarlierDriver on(Build build, Path... changed) throws IOException {
        List<URL> places = new ArrayList<>();
        for (Path folder : changed) {
            places.add(folder.toUri().toURL());
        }
        for (String module : MODULES) {
            places.add(build.root()
                    .resolve(module)
                    .resolve("target/classes")
                    .toUri()
                    .toURL());
        }
        places.add(build.root()
                .resolve("archetype/src/test/resources/earlier-driver.jar")
                .toUri()
                .toURL());
        return new EarlierDriver(places.toArray(URL[]::new));
    }

    /** Cormorant and the driver are loaded here, so that a changed class is seen by all. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return OWN.stream().anyMatch(name::startsWith) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    /** Runs the kit, or a part of it. */
    TestExecutionSummary run(DiscoverySelector... what) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(this);
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherDiscoveryRequest request =
                    LauncherDiscoveryRequestBuilder.request().selectors(what).build();
            LauncherFactory.create().execute(request, listener);
            return listener.getSummary();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Entities for which nothing can be generated, and those that have to wait. */
class FaultsTest {
    private static void assertFault(String source, String message, long line) {
        List<Diagnostic<? extends JavaFileObject>> diagnostics =
                Compilation.of(source).diagnostics();
        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.get(0).getKind()).isEqualTo(Diagnostic.Kind.ERROR);
        assertThat(diagnostics.get(0).getMessage(Locale.ROOT)).isEqualTo(message);
        assertThat(diagnostics.get(0).getLineNumber()).isEqualTo(line);
    }

    @Test
    void aPrivateEntityIsAnErrorAtItsDeclaration() {
        assertFault(
                """
                package faults;
                import jakarta.persistence.*;
                public class Outer {
                    @Entity
                    private static class Inner { @Id Long id; }
                }
                """,
                "QOuter_Inner cannot be generated for faults.Outer.Inner: Inner is private."
                        + " Make it package-private or public.",
                5);
    }

    @Test
    void anEntityInsideAPrivateClassIsAnError() {
        assertFault(
                """
                package faults;
                import jakarta.persistence.*;
                public class Outer {
                    private static class Middle { @Entity static class Inner { @Id Long id; } }
                }
                """,
                "QOuter_Middle_Inner cannot be generated for faults.Outer.Middle.Inner: Middle is private."
                        + " Make it package-private or public.",
                4);
    }

    @Test
    void anInnerClassIsAnError() {
        assertFault(
                """
                package faults;
                import jakarta.persistence.*;
                public class Outer {
                    @Entity class Inner { @Id Long id; }
                }
                """,
                "QOuter_Inner cannot be generated for faults.Outer.Inner: it is an inner class. Make it static.",
                4);
    }

    @Test
    void anInterfaceIsAnError() {
        assertFault("""
                package faults;
                @jakarta.persistence.Entity
                public interface Face {}
                """, "QFace cannot be generated for faults.Face: it is not a class. Move @Entity to a class.", 3);
    }

    @Test
    void anEmbeddableThatContainsItselfIsAnErrorAtThePropertyThatClosesTheRing() {
        assertFault(
                """
                package faults;
                import jakarta.persistence.*;
                @Entity
                public class Tree { @Id Long id; @Embedded Branch trunk; }
                @Embeddable class Branch { int length; Twig twig; }
                @Embeddable class Twig {
                    Branch branch;
                }
                """,
                "The embeddable Branch contains itself in branch, so that its columns would have no end."
                        + " Make it an entity with a relation.",
                7);
    }

    @Test
    void aClassThatHasTheNameAlreadyIsAnErrorThatNamesBoth() {
        String entity = "package faults; import jakarta.persistence.*; @Entity public class Author { @Id Long id; }";
        assertThat(Compilation.of(entity, "package faults; public class QAuthor {}")
                        .diagnostics())
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .contains("faults.QAuthor cannot be generated for faults.Author: a class of that name exists already."
                        + " Rename one of them.");
    }

    @Test
    void oneFaultyEntityDoesNotKeepTheOthersFromTheirQueryClasses() {
        Compilation compilation = Compilation.of("""
                package faults;
                import jakarta.persistence.*;
                public class Outer {
                    @Entity private static class Bad { @Id Long id; }
                    @Entity static class Good { @Id Long id; @ManyToOne Bad bad; }
                }
                """);
        assertThat(compilation.diagnostics()).hasSize(1);
        assertThat(compilation.source("faults.QOuter_Good")).contains("ToOnePath<Outer.Good, Object> bad");
    }

    @Test
    void aMissingClassIsLeftToTheCompilerToReport() {
        List<Diagnostic<? extends JavaFileObject>> diagnostics =
                Compilation.of("""
                        package faults;
                        import jakarta.persistence.*;
                        @Entity
                        public class Author { @Id Long id; java.util.List<Missing> missing; }
                        """).diagnostics();
        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.get(0).getCode()).isEqualTo("compiler.err.cant.resolve.location");
    }

    @Test
    void anEntityWaitsForTheClassesThatAnotherProcessorGenerates() {
        Compilation compilation = Compilation.with(
                new Compilation.Options(List.of(), List.of(), new QueryClassProcessor(), new ClassGenerator()), """
                package faults;
                import jakarta.persistence.*;
                @Entity
                public class Author extends Base { Status status; @OneToMany java.util.List<Author> friends; }
                """);
        compilation.clean();
        assertThat(compilation.source("faults.QAuthor"))
                .contains("ComparablePath<Author, Status> status")
                .contains("NumberPath<Author> id");
    }

    /** Stands for any other processor: generates an enum and a superclass in the first round. */
    private static final class ClassGenerator extends AbstractProcessor {
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                write("Status", "package faults; public enum Status { NEW }");
                write(
                        "Base",
                        "package faults; @jakarta.persistence.MappedSuperclass class Base { @jakarta.persistence.Id Long id; }");
                done = true;
            }
            return false;
        }

        private void write(String name, String text) {
            try (Writer out =
                    processingEnv.getFiler().createSourceFile("faults." + name).openWriter()) {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

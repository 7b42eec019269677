package dev.cormorant.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What build tools rely on when they compile only what changed. */
class IncrementalTest {
    @Test
    void theCompilerFindsTheProcessor() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(QueryClassProcessor.class);
    }

    @Test
    void gradleIsToldThatEachFileDependsOnOneEntity() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(QueryClassProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void eachEntityGivesExactlyOneFileThatNamesItAsItsOrigin() {
        Recorder recorder = new Recorder();
        Compilation.with(new Compilation.Options(List.of(), List.of(), recorder), Library.SOURCES)
                .clean();
        assertThat(recorder.origins)
                .isEqualTo(Map.of(
                        "library.QAuthor", List.of("library.Author"),
                        "library.QBook", List.of("library.Book"),
                        "library.QTag", List.of("library.Tag")));
    }

    @Test
    void anEntityCompiledAloneBesideTheOldOutputGivesTheSameFile() {
        Compilation all = Compilation.of(Library.SOURCES).clean();
        Compilation again = Compilation.with(
                        new Compilation.Options(List.of(all), List.of(), new QueryClassProcessor()), Library.SOURCES[0])
                .clean();
        assertThat(again.source("library.QAuthor")).isEqualTo(all.source("library.QAuthor"));
        assertThat(again.generated("library.QBook")).isFalse();
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() {
        String[] reversed = new String[Library.SOURCES.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = Library.SOURCES[reversed.length - 1 - i];
        }
        Compilation one = Compilation.of(Library.SOURCES).clean();
        Compilation other = Compilation.of(reversed).clean();
        for (String name : List.of("library.QAuthor", "library.QBook", "library.QTag")) {
            assertThat(other.source(name)).isEqualTo(one.source(name));
        }
    }

    /** Hands the processor a filer that notes the origins which the processor gives. */
    private static final class Recorder extends AbstractProcessor {
        private final QueryClassProcessor processor = new QueryClassProcessor();
        private final Map<String, List<String>> origins = new TreeMap<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer noting = proxy(Filer.class, environment.getFiler(), arguments -> {
                Element[] elements = (Element[]) arguments[1];
                origins.put(
                        arguments[0].toString(),
                        Stream.of(elements).map(Object::toString).toList());
                return null;
            });
            processor.init(proxy(ProcessingEnvironment.class, environment, arguments -> noting));
        }

        private interface Answer {
            Object to(Object[] arguments);
        }

        private static <T> T proxy(Class<T> type, T real, Answer answer) {
            Set<String> noted = Set.of("getFiler", "createSourceFile");
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                        Object own = noted.contains(method.getName()) ? answer.to(arguments) : null;
                        try {
                            return own != null ? own : method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}

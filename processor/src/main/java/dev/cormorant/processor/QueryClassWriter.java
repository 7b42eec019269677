package dev.cormorant.processor;

import dev.cormorant.processor.EntityShape.EmbeddableShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes the source of one query class.
 *
 * <p>Relations of the entity are fields that hold a node each, with the target's values and one more step as fields.
 * From there on a relation is a method: so a cyclic model is built to a bounded depth, and can be walked to any.
 */
final class QueryClassWriter {
    private final EntityShape shape;
    private final Elements elements;
    private final TypeNames names;
    private final PathNames paths;
    private final SourceText body = new SourceText();

    QueryClassWriter(EntityShape shape, ProcessingEnvironment environment) {
        this.shape = shape;
        this.elements = environment.getElementUtils();
        this.names = new TypeNames(environment, shape.name(), takenNames(shape));
        this.paths = new PathNames(names);
    }

    private static Set<String> takenNames(EntityShape shape) {
        Set<String> taken = new HashSet<>(Identifiers.NODES);
        for (EmbeddableShape embeddable : shape.embeddables()) {
            taken.add(embeddable.className());
        }
        return taken;
    }

    String write() {
        queryClass();
        SourceText file = new SourceText();
        if (!shape.name().packageName().isEmpty()) {
            file.line("package " + shape.name().packageName() + ";");
            file.line("");
        }
        for (String name : names.imports()) {
            file.line("import " + name + ";");
        }
        file.line("");
        return file.toString() + body;
    }

    private void queryClass() {
        String entity = names.of(shape.element());
        String name = shape.name().simpleName();
        body.line("/** The properties of {@link " + entity + "} as typed paths for queries. */");
        annotations();
        body.open((isPublic(shape.element()) ? "public " : "") + "final class " + name);
        for (Property property : shape.properties()) {
            body.line("public static final " + paths.type(property, entity, false) + " " + property.identifier() + " = "
                    + paths.creation(property, false, '"' + property.name() + '"') + ";");
        }
        body.line("");
        body.line("private " + name + "() {}");
        shape.embeddables().forEach(this::embeddable);
        nodes(entity);
        body.close();
    }

    private void annotations() {
        String generated = "javax.annotation.processing.Generated";
        if (elements.getTypeElement(elements.getModuleOf(shape.element()), generated) != null) {
            body.line("@" + names.of("javax.annotation.processing", "Generated") + "(\""
                    + QueryClassProcessor.class.getName() + "\")");
        }
        body.line("@" + names.of("java.lang", "SuppressWarnings")
                + "({\"deprecation\", \"removal\", \"rawtypes\", \"exports\"})");
    }

    private static boolean isPublic(TypeElement entity) {
        for (Element part = entity; part instanceof TypeElement; part = part.getEnclosingElement()) {
            if (!part.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private void embeddable(EmbeddableShape embeddable) {
        String superclass = paths.query("EmbeddedPath") + "<R, " + names.of(embeddable.type()) + ">";
        nested(
                new NestedClass(embeddable.className(), superclass, true, "a value embedded in another"),
                embeddable.properties());
    }

    private void nodes(String entity) {
        for (String kind : List.of("ToOne", "ToMany")) {
            String superclass = paths.query(kind + "Path") + "<R, " + entity + ">";
            nested(new NestedClass(kind, superclass, false, "a relation of the entity R"), shape.properties());
            nested(
                    new NestedClass(kind + "Leaf", superclass, true, "a relation further away from R"),
                    shape.properties());
        }
    }

    /**
     * A class inside the query class.
     *
     * @param lazy whether relations are methods, so that making one doesn't make its neighbours
     * @param meaning what its paths begin with, for the comment
     */
    private record NestedClass(String name, String superclass, boolean lazy, String meaning) {}

    private void nested(NestedClass nested, List<Property> properties) {
        List<Property> fields = properties.stream()
                .filter(property -> !isMethod(property, nested))
                .toList();
        body.line("");
        body.line("/** Paths behind " + nested.meaning() + ". */");
        body.open("public static final class " + nested.name() + "<R> extends " + nested.superclass());
        for (Property property : fields) {
            body.line("public final " + paths.type(property, "R", true) + " " + property.identifier() + ";");
        }
        constructor(nested.name(), fields);
        properties.stream().filter(property -> isMethod(property, nested)).forEach(this::method);
        body.close();
    }

    private static boolean isMethod(Property property, NestedClass nested) {
        return nested.lazy() && property instanceof Property.Relation;
    }

    private void constructor(String name, List<Property> fields) {
        body.line("");
        body.open("public " + name + "(" + names.of("java.lang", "String") + " path)");
        body.line("super(path);");
        for (Property property : fields) {
            String creation = paths.creation(property, true, "path + \"." + property.name() + '"');
            body.line("this." + property.identifier() + " = " + creation + ";");
        }
        body.close();
    }

    private void method(Property property) {
        body.line("");
        body.open("public " + paths.type(property, "R", false) + " " + property.identifier() + "()");
        body.line("return " + paths.creation(property, false, "path() + \"." + property.name() + '"') + ";");
        body.close();
    }
}

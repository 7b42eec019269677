package dev.cormorant.processor;

/**
 * Names the class of the path that a property gets.
 */
final class PathNames {
    private static final String QUERY = "dev.cormorant.query";

    private final TypeNames names;

    PathNames(TypeNames names) {
        this.names = names;
    }

    /** A class of the query model. */
    String query(String simpleName) {
        return names.of(QUERY, simpleName);
    }

    /** The type of a path that begins in an entity; leaf says whether a relation ends the eagerly built part. */
    String type(Property property, String root, boolean leaf) {
        return pathClass(property, leaf) + "<" + root + valueArgument(property) + ">";
    }

    /** The expression that makes such a path. */
    String creation(Property property, boolean leaf, String path) {
        return "new " + pathClass(property, leaf) + "<>(" + path + ")";
    }

    private String pathClass(Property property, boolean leaf) {
        if (property instanceof Property.Scalar scalar) {
            return query(scalar.kind().pathClass());
        }
        if (property instanceof Property.Embedded embedded) {
            return embedded.className();
        }
        Property.Relation relation = (Property.Relation) property;
        String node = relation.toMany() ? "ToMany" : "ToOne";
        QueryClassName target = relation.targetClass();
        return target == null
                ? query(node + "Path")
                : names.of(target.packageName(), target.simpleName() + "." + node + (leaf ? "Leaf" : ""));
    }

    private String valueArgument(Property property) {
        if (property instanceof Property.Scalar scalar) {
            String value = scalar.kind().impliesType() ? "" : ", " + names.of(scalar.type());
            return scalar.element() == null ? value : value + ", " + names.of(scalar.element());
        }
        if (property instanceof Property.Relation relation && relation.targetClass() == null) {
            return ", " + names.of(relation.target());
        }
        return "";
    }
}

package dev.cormorant.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The name of the query class of an entity: {@code QAuthor}, or {@code QLibrary_Book} for a class inside another.
 *
 * @param packageName the package of entity and query class; empty for the unnamed one
 * @param simpleName the name without package
 */
record QueryClassName(String packageName, String simpleName) {
    static QueryClassName of(TypeElement entity) {
        StringBuilder name = new StringBuilder(entity.getSimpleName());
        Element outer = entity.getEnclosingElement();
        while (outer instanceof TypeElement) {
            name.insert(0, outer.getSimpleName() + "_");
            outer = outer.getEnclosingElement();
        }
        String home =
                outer instanceof PackageElement named ? named.getQualifiedName().toString() : "";
        return new QueryClassName(home, "Q" + name);
    }

    String qualified() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}

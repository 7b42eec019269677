package dev.cormorant.processor;

import java.util.function.Predicate;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/**
 * Asks something about every class that a type names, type arguments included.
 */
final class TypeParts extends SimpleTypeVisitor14<Boolean, Predicate<DeclaredType>> {
    private final Types types;

    TypeParts(Types types) {
        super(true);
        this.types = types;
    }

    boolean all(TypeMirror type, Predicate<DeclaredType> predicate) {
        return visit(type, predicate);
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Predicate<DeclaredType> predicate) {
        return predicate.test(type)
                && type.getTypeArguments().stream().allMatch(argument -> visit(argument, predicate));
    }

    @Override
    public Boolean visitError(ErrorType type, Predicate<DeclaredType> predicate) {
        return predicate.test(type);
    }

    @Override
    public Boolean visitArray(ArrayType type, Predicate<DeclaredType> predicate) {
        return visit(type.getComponentType(), predicate);
    }

    @Override
    public Boolean visitTypeVariable(TypeVariable type, Predicate<DeclaredType> predicate) {
        return visit(types.erasure(type), predicate);
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Predicate<DeclaredType> predicate) {
        TypeMirror above = type.getExtendsBound();
        TypeMirror below = type.getSuperBound();
        return (above == null || visit(above, predicate)) && (below == null || visit(below, predicate));
    }
}

package dev.cormorant.metadata;

import java.util.List;

/**
 * One persistent property of an entity or an embeddable. Immutable once discovery is done.
 */
public abstract sealed class PropertyMetadata
        permits ScalarMetadata, EmbeddedMetadata, ReferenceMetadata, CollectionMetadata {
    private final String owner;
    private final String name;
    private final int index;
    private final Class<?> javaType;
    private final MemberAccess member;
    private final String path;

    PropertyMetadata(PropertyPlace place) {
        this.owner = place.owner();
        this.name = place.name();
        this.index = place.index();
        this.javaType = place.javaType();
        this.member = place.member();
        this.path = owner + "." + name;
    }

    /**
     * The simple name of the class that declares the property.
     *
     * @return such as {@code Author}
     */
    public final String owner() {
        return owner;
    }

    /**
     * The name of the property.
     *
     * @return such as {@code books}
     */
    public final String name() {
        return name;
    }

    /**
     * Its place among the properties of its class.
     *
     * @return a position, from 0
     */
    public final int index() {
        return index;
    }

    /**
     * The declared type.
     *
     * @return the erased class
     */
    public final Class<?> javaType() {
        return javaType;
    }

    /**
     * Where the value lives.
     *
     * @return field or accessors
     */
    public final MemberAccess member() {
        return member;
    }

    /**
     * The columns that this property has in the table of its own entity, in order and adjacent.
     *
     * @return the columns; empty for collections and for the inverse side of a relation
     */
    public abstract List<ColumnMetadata> columns();

    /**
     * Tells whether the property is part of the primary key.
     *
     * @return true if it is
     */
    public abstract boolean isId();

    /**
     * The property as messages name it.
     *
     * @return such as {@code Author.books}
     */
    @Override
    public final String toString() {
        return path;
    }
}

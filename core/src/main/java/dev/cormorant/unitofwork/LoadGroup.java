package dev.cormorant.unitofwork;

import java.util.ArrayList;
import java.util.List;

/**
 * Internal: entities or references of one class that came from the same query, and are loaded further together.
 */
public final class LoadGroup {
    private final RelationLoader loader;
    private final List<ManagedEntity> members;

    /**
     * Makes an empty group.
     *
     * @param loader what loads its members
     */
    public LoadGroup(RelationLoader loader) {
        this.loader = loader;
        this.members = new ArrayList<>();
    }

    /**
     * The members.
     *
     * @return a live list
     */
    public List<ManagedEntity> members() {
        return members;
    }

    void add(ManagedEntity member) {
        members.add(member);
    }

    void load(ManagedEntity asked) {
        loader.loadReferences(this, asked);
    }
}

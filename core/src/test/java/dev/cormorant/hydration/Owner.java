package dev.cormorant.hydration;

import dev.cormorant.entity.CollectionContent;
import dev.cormorant.entity.CollectionOwner;

/** An owner of collections that does nothing. */
final class Owner implements CollectionOwner {
    @Override
    public void check(CollectionContent<?> content, Object element) {}

    @Override
    public void load(CollectionContent<?> content) {}

    @Override
    public void added(CollectionContent<?> content, Object element) {}

    @Override
    public void removed(CollectionContent<?> content, Object element) {}

    @Override
    public String describeOwner(CollectionContent<?> content) {
        return "an owner";
    }
}

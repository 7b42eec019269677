package dev.cormorant.examples.quickstart.world;

/** All that is mapped here. */
public final class World {
    private World() {}

    /** The classes to configure an ORM with. */
    public static Class<?>[] entities() {
        return new Class<?>[] {Area.class, UtcOffset.class, Zone.class, Currency.class, Language.class, Country.class};
    }
}

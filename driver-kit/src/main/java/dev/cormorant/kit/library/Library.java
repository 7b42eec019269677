package dev.cormorant.kit.library;

import java.util.List;

/** All entities of the specifications. */
public final class Library {
    /** What each fixture maps, unless a specification says otherwise. */
    public static final List<Class<?>> ENTITIES = List.of(
            Author.class,
            Address.class,
            Period.class,
            Book.class,
            Tag.class,
            Publisher.class,
            Profile.class,
            Biography.class,
            Category.class,
            Purchase.class,
            PurchaseLine.class,
            Shipment.class,
            Account.class,
            Note.class,
            Country.class,
            Team.class,
            Player.class,
            Hen.class,
            Egg.class,
            Car.class,
            Engine.class,
            Seat.class,
            Watched.class,
            Scalars.class,
            Primitives.class);

    private Library() {}
}

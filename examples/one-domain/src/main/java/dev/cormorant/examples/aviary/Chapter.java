package dev.cormorant.examples.aviary;

import dev.cormorant.EntityManager;
import java.util.function.Function;

/**
 * A part of the story.
 *
 * @param title what is done or asked
 * @param tell does it, in an entity manager that knows nothing yet, and gives the answer
 */
public record Chapter(String title, Function<EntityManager, String> tell) {}

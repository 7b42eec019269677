package dev.cormorant;

/**
 * Hears what happens in all entity managers of one {@link Cormorant}; given to {@link ConfigurationBuilder#subscribers}.
 * One class may be several of these. Called by whatever thread works with the entity manager.
 */
public sealed interface Subscriber permits EntitySubscriber, FlushSubscriber, TransactionSubscriber {}

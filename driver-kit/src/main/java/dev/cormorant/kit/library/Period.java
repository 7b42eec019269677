package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An embeddable record, whose column names are words of SQL.
 *
 * @param from the first year
 * @param until the last year
 */
@Embeddable
public record Period(
        @Column(name = "from") @Nullable Integer from,
        @Column(name = "until") @Nullable Integer until) {}

package dev.cormorant.kit.schema;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity for where some entity must be mapped; its table is never created. */
@Entity
public class Marker {
    @Id
    Long id = 0L;
}

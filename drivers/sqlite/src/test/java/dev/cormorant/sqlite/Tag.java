package dev.cormorant.sqlite;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Tag {
    @Id
    String name = "";

    Tag() {}

    Tag(String name) {
        this.name = name;
    }
}

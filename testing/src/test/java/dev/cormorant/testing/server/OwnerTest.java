package dev.cormorant.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnerTest {

    @Test
    void theOwnerIsAlive() {
        assertThat(Owner.find().isAlive()).isTrue();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTheOwner() {
        Owner owner = Owner.find();

        assertThat(new Owner(owner.pid(), "1").isAlive()).isFalse();
    }
}

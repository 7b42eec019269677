package dev.cormorant.benchmarks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row of six columns, of types that every library stores in the same form. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    private String email = "";

    @Column(nullable = false)
    private int age;

    @Column(nullable = false)
    private double balance;

    @Column(nullable = false)
    private long joined;

    /** For libraries that fill the fields themselves. */
    protected Person() {}

    Person(@Nullable Long id, String name, String email, int age, double balance, long joined) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.age = age;
        this.balance = balance;
        this.joined = joined;
    }

    @Nullable
    Long id() {
        return id;
    }

    void id(long generated) {
        id = generated;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    int age() {
        return age;
    }

    void age(int years) {
        age = years;
    }

    double balance() {
        return balance;
    }

    long joined() {
        return joined;
    }
}

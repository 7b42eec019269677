package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** One property of each primitive type. */
@Entity
public class Primitives {
    @Id
    @GeneratedValue
    public long id;

    public boolean flag;
    public byte tiny;
    public short small;
    public int whole;
    public long large;
    public float real;
    public double twofold;
    public char letter = 'a';
}

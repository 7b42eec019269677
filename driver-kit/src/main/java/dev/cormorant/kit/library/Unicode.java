package dev.cormorant.kit.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Names in other scripts, and names that differ in the case of their letters only in Turkish. */
@Entity
@Table(name = "\u0442\u0430\u0431\u043b\u0438\u0446\u0430")
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Unicode {
    @Id
    @GeneratedValue
    public Long id;

    @Column(name = "\u540d\u524d")
    public @Nullable String name;

    @Column(name = "gr\u00f6\u00dfe")
    public int size;

    @Column(name = "TITLE_INDEX")
    public @Nullable String title;
}

package dev.cormorant.kit.library;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

/** The owning side of a one-to-one relation. */
@Entity
@SuppressWarnings("NullAway.Init") // The key comes with the first flush.
public class Profile {
    @Id
    @GeneratedValue
    private Long id;

    private @Nullable String bio;

    @OneToOne
    private @Nullable Author author;

    protected Profile() {}

    public Profile(@Nullable String bio) {
        this.bio = bio;
    }

    public Profile(@Nullable String bio, @Nullable Author author) {
        this.bio = bio;
        this.author = author;
    }

    public Long getId() {
        return id;
    }

    public @Nullable String getBio() {
        return bio;
    }

    public void setBio(@Nullable String bio) {
        this.bio = bio;
    }

    public @Nullable Author getAuthor() {
        return author;
    }

    public void setAuthor(@Nullable Author author) {
        this.author = author;
    }
}

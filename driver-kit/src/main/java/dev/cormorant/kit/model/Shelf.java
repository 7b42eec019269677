package dev.cormorant.kit.model;

import dev.cormorant.EntityManager;
import dev.cormorant.entity.Ref;
import dev.cormorant.kit.library.Author;
import dev.cormorant.kit.library.Book;
import dev.cormorant.kit.library.Publisher;
import dev.cormorant.kit.library.Tag;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the library holds, as plain values; everything goes by its name, which never changes. */
final class Shelf {
    /** A book as plain values. */
    record Volume(String author, int price, @Nullable String publisher, NavigableSet<String> tags) {
        Volume by(String other) {
            return new Volume(other, price, publisher, tags);
        }

        Volume at(int other) {
            return new Volume(author, other, publisher, tags);
        }

        Volume from(@Nullable String other) {
            return new Volume(author, price, other, tags);
        }

        Volume with(String tag) {
            NavigableSet<String> more = new TreeSet<>(tags);
            more.add(tag);
            return new Volume(author, price, publisher, more);
        }

        Volume without(String tag) {
            NavigableSet<String> fewer = new TreeSet<>(tags);
            fewer.remove(tag);
            return new Volume(author, price, publisher, fewer);
        }
    }

    final NavigableMap<String, Integer> authors = new TreeMap<>();
    final NavigableMap<String, Volume> books = new TreeMap<>();
    final NavigableSet<String> tags = new TreeSet<>();
    final NavigableSet<String> publishers = new TreeSet<>();

    Shelf copy() {
        Shelf copy = new Shelf();
        copy.authors.putAll(authors);
        copy.books.putAll(books);
        copy.tags.addAll(tags);
        copy.publishers.addAll(publishers);
        return copy;
    }

    void change(String book, UnaryOperator<Volume> change) {
        books.computeIfPresent(book, (title, volume) -> change.apply(volume));
    }

    void removeAuthor(String author) {
        authors.remove(author);
        books.values().removeIf(volume -> volume.author().equals(author));
    }

    void removeTag(String tag) {
        tags.remove(tag);
        books.replaceAll((title, volume) -> volume.without(tag));
    }

    void removePublisher(String publisher) {
        publishers.remove(publisher);
        books.replaceAll((title, volume) -> publisher.equals(volume.publisher()) ? volume.from(null) : volume);
    }

    NavigableSet<String> booksOf(String author) {
        return titles(volume -> volume.author().equals(author));
    }

    NavigableSet<String> booksFrom(String publisher) {
        return titles(volume -> publisher.equals(volume.publisher()));
    }

    NavigableSet<String> taggedWith(String tag) {
        return titles(volume -> volume.tags().contains(tag));
    }

    private NavigableSet<String> titles(Predicate<Volume> which) {
        NavigableSet<String> titles = new TreeSet<>();
        books.forEach((title, volume) -> {
            if (which.test(volume)) {
                titles.add(title);
            }
        });
        return titles;
    }

    /** What the database holds. */
    static Shelf read(EntityManager em) {
        Shelf shelf = new Shelf();
        em.findAll(Author.class).forEach(author -> shelf.authors.put(name(author.getName()), author.getAge()));
        em.findAll(Tag.class).forEach(tag -> shelf.tags.add(tag.getName()));
        em.findAll(Publisher.class).forEach(publisher -> shelf.publishers.add(publisher.getName()));
        for (Book book : em.findAll(Book.class, with -> with.populate("author", "publisher", "tags"))) {
            Ref<Publisher> publisher = book.getPublisher();
            NavigableSet<String> tags = new TreeSet<>();
            book.getTags().forEach(tag -> tags.add(tag.getName()));
            shelf.books.put(
                    name(book.getTitle()),
                    new Volume(
                            name(Objects.requireNonNull(book.getAuthor()).getName()),
                            Objects.requireNonNull(book.getPrice()).intValueExact(),
                            publisher == null ? null : publisher.get().getName(),
                            tags));
        }
        return shelf;
    }

    static String name(@Nullable String given) {
        return Objects.requireNonNull(given);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shelf shelf && toString().equals(shelf.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return "authors " + authors + "\nbooks " + books + "\ntags " + tags + "\npublishers " + publishers;
    }
}

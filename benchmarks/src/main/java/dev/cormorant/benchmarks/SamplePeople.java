package dev.cormorant.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Makes people whose values look like a real table's and are the same in every run. */
final class SamplePeople {
    private static final String[] FIRST = {
        "Ada", "Grace", "Ursula", "Octavia", "Stanis\u0142aw", "Jorge", "Toni", "Chinua"
    };
    private static final String[] LAST = {
        "Lovelace", "Hopper", "Le Guin", "Butler", "Lem", "Borges", "Morrison", "Achebe"
    };

    private SamplePeople() {}

    static List<Person> make(int count) {
        List<Person> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String first = FIRST[i % FIRST.length];
            String last = LAST[i / FIRST.length % LAST.length];
            String email = "reader" + i + "@library.example.org";
            people.add(new Person(null, first + " " + last, email, 18 + i % 60, i * 1.25, 1_700_000_000_000L + i));
        }
        return people;
    }
}

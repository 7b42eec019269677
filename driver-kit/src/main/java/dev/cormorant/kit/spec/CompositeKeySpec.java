package dev.cormorant.kit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cormorant.EntityManager;
import dev.cormorant.kit.library.Purchase;
import dev.cormorant.kit.library.PurchaseLine;
import dev.cormorant.kit.library.Shipment;
import dev.cormorant.query.Filter;
import dev.cormorant.query.QueryException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of several columns, one of which is a relation. */
public abstract class CompositeKeySpec extends DatabaseSpec {
    private long purchaseId;

    @BeforeEach
    void storeAPurchase() {
        Purchase purchase = new Purchase("Ann");
        purchase.line("pen");
        purchase.line("ink");
        store(purchase, new Shipment("Post", purchase.lines.get(1)));
        purchaseId = purchase.id;
    }

    private List<Object> key(int number) {
        return List.of(purchaseId, number);
    }

    @Test
    void theKeyTakesPartOfItsValueFromANewParent() {
        Purchase purchase = new Purchase("Bob");
        purchase.line("paper");

        sent(() -> store(purchase)).are("insert order", "insert purchase_line");
        assertThat(em().findOneOrFail(PurchaseLine.class, List.of(purchase.id, 1)).product)
                .isEqualTo("paper");
    }

    @Test
    void anEntityIsFoundByItsParts() {
        EntityManager em = em();
        PurchaseLine line = em.findOneOrFail(PurchaseLine.class, key(2));

        assertThat(line.product).isEqualTo("ink");
        assertThat(line.purchase).isSameAs(em.getReference(Purchase.class, purchaseId));
        sent(() -> assertThat(em.findOneOrFail(PurchaseLine.class, key(2))).isSameAs(line))
                .areNone();
    }

    @Test
    void aReferenceCarriesAllPartsOfItsKey() {
        EntityManager em = em();
        PurchaseLine line = em.getReference(PurchaseLine.class, key(2));

        assertThat(em.isLoaded(line)).isFalse();
        assertThat(line.number).isEqualTo(2);
        assertThat(sure(line.purchase).id).isEqualTo(purchaseId);
        assertThat(em.findOneOrFail(PurchaseLine.class, key(2))).isSameAs(line);
    }

    @Test
    void aForeignKeyOfSeveralColumnsIsFollowed() {
        EntityManager em = em();
        Shipment shipment =
                em.findOneOrFail(Shipment.class, Filter.where("carrier").eq("Post"));
        assertThat(em.isLoaded(sure(shipment.line))).isFalse();
        em.populate(List.of(shipment), "line.purchase");

        assertThat(sure(shipment.line).product).isEqualTo("ink");
        assertThat(sure(sure(shipment.line).purchase).customer).isEqualTo("Ann");
    }

    @Test
    void changesAndDeletesFindTheirRows() {
        EntityManager em = em();
        em.findOneOrFail(PurchaseLine.class, key(1)).quantity = 5;
        sent(em::flush).are("update purchase_line").set("quantity");
        em.remove(em.findOneOrFail(PurchaseLine.class, key(1)));
        em.flush();

        assertThat(em().findAll(PurchaseLine.class))
                .extracting(line -> line.product)
                .containsExactly("ink");
    }

    @Test
    void manyDeletesAreOneStatement() {
        EntityManager em = em();
        em.findAll(Shipment.class).forEach(em::remove);
        em.findAll(PurchaseLine.class).forEach(em::remove);

        sent(em::flush).are("delete shipment", "delete purchase_line");
    }

    @Test
    void collectionsArePopulatedByKeysOfSeveralColumns() {
        Purchase found =
                em().findOneOrFail(Purchase.class, Filter.where("id").eq(purchaseId), with -> with.populate("lines"));

        assertThat(found.lines).extracting(line -> line.product).containsExactly("pen", "ink");
    }

    @Test
    void filtersReachThroughTheKey() {
        EntityManager em = em();
        PurchaseLine ink = em.findOneOrFail(PurchaseLine.class, key(2));

        assertThat(em.count(Shipment.class, Filter.where("line").eq(ink))).isEqualTo(1);
        assertThat(em.count(Shipment.class, Filter.where("line").in(List.of(key(1), key(2)))))
                .isEqualTo(1);
        assertThat(em.count(Shipment.class, Filter.where("line").eq(key(1)))).isZero();
        assertThat(em.count(
                        PurchaseLine.class, Filter.where("purchase.customer").eq("Ann")))
                .isEqualTo(2);
    }

    @Test
    void aKeyWithTooFewPartsIsRefused() {
        EntityManager em = em();

        refused(() -> em.findOne(PurchaseLine.class, purchaseId))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("The primary key of PurchaseLine has 2 parts");
    }
}

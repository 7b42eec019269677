package dev.cormorant.kit.proof;

import dev.cormorant.driver.ConstraintViolationException;
import dev.cormorant.driver.DeleteRequest;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.PivotRequest;
import dev.cormorant.driver.UpdateManyRequest;
import dev.cormorant.driver.UpdateRequest;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Writes that write something else, or tell something else. */
final class WriteFaults {
    private WriteFaults() {}

    static List<Supplier<Fault>> all() {
        return List.of(
                WriteFaults::staleKeys,
                WriteFaults::swallowedConstraint,
                WriteFaults::lostRow,
                WriteFaults::lostUpdate,
                WriteFaults::lostConflict,
                WriteFaults::invisibleUpdate,
                WriteFaults::wrongCount,
                WriteFaults::keptRows,
                WriteFaults::upsertInsertsOnly,
                WriteFaults::keptLinks,
                WriteFaults::linkTwice);
    }

    private static Fault staleKeys() {
        return new Fault("stale generated key") {
            @Override
            WriteResult insert(InsertRequest request, DriverContext context) {
                WriteResult result = super.insert(request, context);
                List<Object[]> others = new ArrayList<>(result.returned());
                Collections.reverse(others);
                return new WriteResult(result.affectedRows(), others);
            }
        };
    }

    private static Fault swallowedConstraint() {
        return new Fault("swallowed constraint") {
            @Override
            WriteResult insert(InsertRequest request, DriverContext context) {
                try {
                    return super.insert(request, context);
                } catch (ConstraintViolationException e) {
                    List<Object[]> made = Collections.nCopies(request.rows().size(), new Object[] {1L});
                    return new WriteResult(0, request.returning().isEmpty() ? List.of() : made);
                }
            }
        };
    }

    private static Fault lostRow() {
        return new Fault("last row of a batch lost") {
            @Override
            WriteResult insert(InsertRequest request, DriverContext context) {
                int rows = request.rows().size();
                if (rows < 100 || !request.returning().isEmpty()) {
                    return super.insert(request, context);
                }
                return super.insert(
                        new InsertRequest(
                                request.entity(),
                                request.columns(),
                                new PlantedRowSource(request.rows(), rows - 1),
                                List.of()),
                        context);
            }
        };
    }

    private static Fault lostUpdate() {
        return new Fault("version ignored") {
            @Override
            int[] updateMany(UpdateManyRequest request, DriverContext context) {
                return super.updateMany(
                        new UpdateManyRequest(
                                request.entity(),
                                request.columns(),
                                request.keys().subList(0, 1),
                                request.rows()),
                        context);
            }
        };
    }

    private static Fault lostConflict() {
        return new Fault("every update tells one row") {
            @Override
            int[] updateMany(UpdateManyRequest request, DriverContext context) {
                int[] matched = super.updateMany(request, context);
                Arrays.fill(matched, 1);
                return matched;
            }
        };
    }

    private static Fault invisibleUpdate() {
        return new Fault("update does nothing") {
            @Override
            WriteResult update(UpdateRequest request, DriverContext context) {
                return WriteResult.of(1);
            }
        };
    }

    private static Fault wrongCount() {
        return new Fault("delete tells one row") {
            @Override
            WriteResult delete(DeleteRequest request, DriverContext context) {
                super.delete(request, context);
                return WriteResult.of(1);
            }
        };
    }

    private static Fault keptRows() {
        return new Fault("delete without a condition does nothing") {
            @Override
            WriteResult delete(DeleteRequest request, DriverContext context) {
                return request.where() == null ? WriteResult.of(0) : super.delete(request, context);
            }
        };
    }

    private static Fault upsertInsertsOnly() {
        return new Fault("upsert leaves what is there") {
            @Override
            WriteResult upsert(UpsertRequest one, DriverContext context) {
                return super.upsert(
                        new UpsertRequest(one.entity(), one.columns(), one.rows(), one.conflict(), List.of()), context);
            }
        };
    }

    private static Fault keptLinks() {
        return new Fault("links are never taken away") {
            @Override
            void syncPivot(PivotRequest one, DriverContext context) {
                super.syncPivot(
                        new PivotRequest(one.relation(), List.of(), one.added(), one.ignoreExisting()), context);
            }
        };
    }

    private static Fault linkTwice() {
        return new Fault("a link that is there is an error") {
            @Override
            void syncPivot(PivotRequest one, DriverContext context) {
                super.syncPivot(new PivotRequest(one.relation(), one.removed(), one.added(), false), context);
            }
        };
    }
}

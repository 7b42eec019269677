package dev.cormorant.kit.proof;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.DriverContext;
import dev.cormorant.driver.DriverException;
import dev.cormorant.driver.DriverException.Failure;
import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.InsertRequest;
import dev.cormorant.driver.Platform;
import dev.cormorant.driver.Rows;
import dev.cormorant.driver.SelectRequest;
import dev.cormorant.driver.ServerException;
import dev.cormorant.driver.UniqueConstraintViolationException;
import dev.cormorant.driver.UnsupportedByDriverException;
import dev.cormorant.driver.UpsertRequest;
import dev.cormorant.driver.WriteResult;
import dev.cormorant.query.LockMode;
import dev.cormorant.sqlite.SqliteConnection;
import dev.cormorant.sqlite.SqliteDriver;
import dev.cormorant.sqlite.SqlitePlatform;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** Drivers that lie, leak what is the vendor's, or lack a part. */
final class ContractFaults {
    private ContractFaults() {}

    static List<Supplier<Fault>> all() {
        return List.of(
                ContractFaults::rawError,
                ContractFaults::untypedError,
                ContractFaults::talkativeError,
                ContractFaults::missingColumn,
                ContractFaults::missingResult,
                ContractFaults::missingPart,
                ContractFaults::changingPlatform,
                ContractFaults::claimsLocks,
                () -> claiming("claims too many parameters", new SqlitePlatform() {
                    @Override
                    public int getMaxParameters() {
                        return 300_000;
                    }
                }),
                () -> claiming("claims schemas", new SqlitePlatform() {
                    @Override
                    public boolean supportsSchemas() {
                        return true;
                    }
                }),
                ContractFaults::refusesUpserts);
    }

    /** The compiler does not let anyone throw it who does not say so. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException smuggled(Throwable error) throws E {
        throw (E) error;
    }

    static Fault rawError() {
        return new Fault("raw vendor exception") {
            @Override
            WriteResult insert(InsertRequest request, DriverContext context) {
                try {
                    return super.insert(request, context);
                } catch (DriverException e) {
                    throw ContractFaults.<RuntimeException>smuggled(new SQLException("constraint failed"));
                }
            }
        };
    }

    private static Fault untypedError() {
        return new Fault("error without its type") {
            @Override
            WriteResult insert(InsertRequest request, DriverContext context) {
                try {
                    return super.insert(request, context);
                } catch (UniqueConstraintViolationException e) {
                    throw new ServerException(new Failure(e.getMessage(), null, null, e));
                }
            }
        };
    }

    private static Fault talkativeError() {
        return new Fault("values in an error") {
            @Override
            WriteResult insert(InsertRequest request, DriverContext context) {
                try {
                    return super.insert(request, context);
                } catch (UniqueConstraintViolationException e) {
                    throw new UniqueConstraintViolationException(
                            new Failure("duplicate key (code)=(secret-4711)", null, e.objectName(), e));
                }
            }
        };
    }

    private static Fault missingColumn() {
        return new Fault("last column missing") {
            @Override
            Rows read(Rows rows, FindRequest request) {
                int columns = request.entity().columns().size();
                return new PlantedRows(rows) {
                    @Override
                    public int getInt(int column) {
                        if (column >= columns - 1) {
                            throw new ArrayIndexOutOfBoundsException(column);
                        }
                        return super.getInt(column);
                    }
                };
            }
        };
    }

    private static Fault missingResult() {
        return new Fault("one row of values for many inserted rows") {
            @Override
            WriteResult insert(InsertRequest request, DriverContext context) {
                WriteResult result = super.insert(request, context);
                return result.returned().size() < 2
                        ? result
                        : new WriteResult(
                                result.affectedRows(), result.returned().subList(0, 1));
            }
        };
    }

    private static Fault missingPart() {
        return new Fault("a part is forgotten") {
            @Override
            Rows select(SelectRequest request, DriverContext context) {
                throw new AbstractMethodError("FaultyDriver.select");
            }
        };
    }

    private static Fault changingPlatform() {
        return new Fault("another platform at each call") {
            @Override
            Platform platform() {
                return new SqlitePlatform();
            }
        };
    }

    private static final class ClaimingDriver extends SqliteDriver {
        ClaimingDriver(Configuration config, SqlitePlatform platform) {
            super(config, platform, SqliteConnection::new);
        }
    }

    static Fault claiming(String name, SqlitePlatform platform) {
        return new Fault(name) {
            @Override
            DatabaseDriver<?> driver(Configuration config) {
                return new ClaimingDriver(config, platform);
            }
        };
    }

    static Fault claimsLocks() {
        return claiming("claims row locks", new SqlitePlatform() {
            @Override
            public boolean supportsRowLocks() {
                return true;
            }

            @Override
            public String getLockClause(LockMode mode, String table) {
                return "";
            }
        });
    }

    /** No fault, but less than there is. */
    static Fault deniesNesting() {
        return claiming("denies nested transactions", new SqlitePlatform() {
            @Override
            public boolean supportsNestedTransactions() {
                return false;
            }
        });
    }

    private static Fault refusesUpserts() {
        return new Fault("refuses what it declares") {
            @Override
            WriteResult upsert(UpsertRequest request, DriverContext context) {
                throw new UnsupportedByDriverException("Upserts", FaultyDriver.class);
            }
        };
    }
}

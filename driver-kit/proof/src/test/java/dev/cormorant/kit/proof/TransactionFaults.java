package dev.cormorant.kit.proof;

import dev.cormorant.config.Configuration;
import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.driver.DatabaseDriver;
import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;
import dev.cormorant.h2.H2Driver;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Transactions and connections that do not keep their promises. */
final class TransactionFaults {
    private TransactionFaults() {}

    static List<Supplier<Fault>> all() {
        return List.of(
                () -> ending("lost rollback", LostRollback::new),
                () -> ending("lost commit", LostCommit::new),
                () -> ending("nested transactions are none", NoNesting::new),
                () -> ending("a transaction never ends", Immortal::new),
                () -> ending("a failed statement is forgotten", Forgiving::new),
                () -> connected("never closed", Unclosed::new),
                () -> connected("never answers", Silent::new),
                TransactionFaults::isolationIgnored);
    }

    private static Fault connected(String name, UnaryOperator<Connection> wrong) {
        return new Fault(name) {
            @Override
            Connection connection(Connection connection) {
                return wrong.apply(connection);
            }
        };
    }

    private static Fault ending(String name, Function<Transaction, Transaction> wrong) {
        return connected(name, good -> new PlantedConnection(good) {
            @Override
            public Transaction begin(TransactionOptions options) {
                return wrong.apply(super.begin(options));
            }
        });
    }

    /** On a database whose default is another level than those that are asked for. */
    private static Fault isolationIgnored() {
        return new Fault("isolation ignored") {
            @Override
            DatabaseDriver<?> driver(Configuration config) {
                return new H2Driver(config);
            }

            @Override
            Connection connection(Connection good) {
                return new PlantedConnection(good) {
                    @Override
                    public Transaction begin(TransactionOptions options) {
                        return super.begin(options.withIsolation(IsolationLevel.DEFAULT));
                    }
                };
            }
        };
    }

    private static final class LostRollback extends PlantedTransaction {
        LostRollback(Transaction good) {
            super(good);
        }

        @Override
        public void rollback() {
            if (isActive() && !isRollbackOnly()) {
                commit();
            } else {
                super.rollback();
            }
        }
    }

    private static final class LostCommit extends PlantedTransaction {
        LostCommit(Transaction good) {
            super(good);
        }

        @Override
        public void commit() {
            super.rollback();
        }
    }

    private static final class NoNesting extends PlantedTransaction {
        NoNesting(Transaction good) {
            super(good);
        }

        @Override
        public Transaction nested() {
            return new PlantedTransaction(good()) {
                @Override
                public void commit() {}

                @Override
                public void rollback() {}
            };
        }
    }

    private static final class Immortal extends PlantedTransaction {
        Immortal(Transaction good) {
            super(good);
        }

        @Override
        public boolean isActive() {
            return true;
        }
    }

    private static final class Forgiving extends PlantedTransaction {
        Forgiving(Transaction good) {
            super(good);
        }

        @Override
        public boolean isRollbackOnly() {
            return false;
        }

        @Override
        public void commit() {
            if (good().isRollbackOnly()) {
                rollback();
            } else {
                super.commit();
            }
        }
    }

    private static final class Unclosed extends PlantedConnection {
        Unclosed(Connection good) {
            super(good);
        }

        @Override
        public boolean isConnected() {
            return true;
        }
    }

    private static final class Silent extends PlantedConnection {
        Silent(Connection good) {
            super(good);
        }

        @Override
        public ConnectionStatus checkConnection() {
            return ConnectionStatus.failing("silence", null);
        }
    }
}

package dev.cormorant.kit.proof;

import dev.cormorant.driver.Connection;
import dev.cormorant.driver.ConnectionStatus;
import dev.cormorant.driver.PoolUse;
import dev.cormorant.driver.Transaction;
import dev.cormorant.driver.TransactionOptions;

/** A good connection but for what a subclass does wrong. */
class PlantedConnection extends Connection {
    private final Connection good;

    PlantedConnection(Connection good) {
        super(good.config(), good.options(), good.type());
        this.good = good;
    }

    @Override
    public void connect() {
        good.connect();
    }

    @Override
    public boolean isConnected() {
        return good.isConnected();
    }

    @Override
    public ConnectionStatus checkConnection() {
        return good.checkConnection();
    }

    @Override
    public void close(boolean force) {
        good.close(force);
    }

    @Override
    public Transaction begin(TransactionOptions options) {
        return good.begin(options);
    }

    @Override
    public PoolUse poolUse() {
        return good.poolUse();
    }
}

package com.example.keyvalue;

import dev.cormorant.driver.IsolationLevel;
import dev.cormorant.driver.Platform;
import dev.cormorant.query.QueryFeature;

/** What the store can do: transactions, and what a scan answers. */
public final class KeyValuePlatform extends Platform {
    /** Makes a platform. */
    public KeyValuePlatform() {}

    @Override
    public boolean cascadesPivotDeletes() {
        return false;
    }

    @Override
    public boolean supportsIsolationLevel(IsolationLevel level) {
        return level == IsolationLevel.READ_COMMITTED;
    }

    @Override
    public boolean supportsJoins() {
        return true;
    }

    @Override
    public boolean supportsQuery(QueryFeature feature) {
        return feature == QueryFeature.LIST_ELEMENTS;
    }
}

package dev.cormorant.testing.fault;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that counts all JDBC calls made through it, and lets one of them fail, before or after it was done. */
final class FailingCalls {
    private static final Set<String> HARMLESS =
            Set.of("isClosed", "isWrapperFor", "unwrap", "toString", "hashCode", "equals", "getLoginTimeout", "abort");
    private static final List<Class<?>> WRAPPED =
            List.of(PreparedStatement.class, Statement.class, ResultSet.class, Connection.class);
    private int countdown;
    private boolean afterwards;
    private String state = "";

    /** The next call but so many fails. */
    void arm(int call, boolean done, String sqlState) {
        countdown = call;
        afterwards = done;
        state = sqlState;
    }

    /** No call fails; tells whether one did. */
    boolean disarm() {
        boolean fired = countdown <= 0;
        countdown = 0;
        state = "";
        return fired;
    }

    DataSource over(DataSource source) {
        return wrap(DataSource.class, source);
    }

    private <X> X wrap(Class<X> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                FailingCalls.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    private @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean fails = !state.isEmpty() && !HARMLESS.contains(method.getName()) && --countdown == 0;
        if (fails && !afterwards) {
            throw failure(method);
        }
        Object answer = invoke(target, method, arguments);
        if (fails) {
            throw failure(method);
        }
        for (Class<?> type : WRAPPED) {
            if (method.getReturnType() == type && answer != null) {
                return wrap(type, answer);
            }
        }
        return answer;
    }

    private SQLException failure(Method method) {
        return new SQLException("The call " + method.getName() + " was made to fail.", state);
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

package dev.cormorant.sql.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * What the pool holds for a session. The pool calls through it a few times for each lease; statements go to the session
 * itself.
 */
final class SessionConnection implements InvocationHandler {
    private final PhysicalConnection physical;

    private SessionConnection(PhysicalConnection physical) {
        this.physical = physical;
    }

    /** Tells which session a connection of the pool stands for. */
    interface Owner {
        PhysicalConnection physical();
    }

    static Connection of(PhysicalConnection physical) {
        Class<?>[] types = {Connection.class, Owner.class};
        return (Connection) Proxy.newProxyInstance(
                SessionConnection.class.getClassLoader(), types, new SessionConnection(physical));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Owner.class) {
            return physical;
        } else if (method.getDeclaringClass() == Object.class) {
            return identity(proxy, method, arguments);
        }
        switch (method.getName()) {
            case "clearWarnings" -> physical.jdbc().clearWarnings();
            case "close" -> physical.close();
            default -> {
                return passOn(method, arguments);
            }
        }
        return null;
    }

    private @Nullable Object passOn(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(physical.jdbc(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object identity(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "session over " + physical.jdbc();
        };
    }
}

package dev.cormorant.loading;

import dev.cormorant.driver.FindRequest;
import dev.cormorant.driver.Rows;
import dev.cormorant.unitofwork.ManagedEntity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Reads an answer in chunks, so that memory holds one chunk of entities however many rows there are. */
final class EntityStream implements Iterator<Object> {
    private static final int CHUNK = 100;
    private final EntityLoader loader;
    private final Rows rows;
    private final FindRequest request;
    private final LoadOptions how;
    private Iterator<ManagedEntity> chunk = List.<ManagedEntity>of().iterator();

    EntityStream(EntityLoader loader, Rows rows, FindRequest request, LoadOptions how) {
        this.loader = loader;
        this.rows = rows;
        this.request = request;
        this.how = how;
    }

    @Override
    public boolean hasNext() {
        return chunk.hasNext() || readChunk();
    }

    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return chunk.next().entity();
    }

    private boolean readChunk() {
        loader.unitOfWork().clear();
        RowAssembler assembler = new RowAssembler(loader.unitOfWork(), loader, request, false);
        List<ManagedEntity> entries = new ArrayList<>(CHUNK);
        while (entries.size() < CHUNK && rows.next()) {
            entries.add(assembler.read(rows));
        }
        loader.callAfterLoad(assembler);
        loader.populate(entries, how);
        chunk = entries.iterator();
        return !entries.isEmpty();
    }
}

package dev.cormorant.loading;

import dev.cormorant.config.LoadStrategy;
import dev.cormorant.driver.Join;
import dev.cormorant.metadata.EntityMetadata;
import dev.cormorant.metadata.ReferenceMetadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which to-one relations come in the same row: those to populate, and inverse ones, whose key only the target has. */
final class JoinPlan {
    private final List<Join> joins = new ArrayList<>();
    private final LoadStrategy strategy;

    private JoinPlan(LoadStrategy strategy) {
        this.strategy = strategy;
    }

    static List<Join> of(EntityMetadata<?> entity, PopulateTree tree, LoadStrategy strategy) {
        JoinPlan plan = new JoinPlan(strategy);
        plan.add(entity, tree, List.of());
        return plan.joins;
    }

    private void add(EntityMetadata<?> entity, PopulateTree tree, List<ReferenceMetadata> path) {
        for (ReferenceMetadata reference : entity.references()) {
            PopulateTree.Branch branch = find(tree, reference);
            if (branch != null || (!reference.isOwner() && !leadsBack(path, reference))) {
                List<ReferenceMetadata> longer = new ArrayList<>(path);
                longer.add(reference);
                joins.add(new Join(List.copyOf(longer)));
                if (branch != null) {
                    add(reference.target(), branch.next(), longer);
                }
            }
        }
    }

    private static boolean leadsBack(List<ReferenceMetadata> path, ReferenceMetadata inverse) {
        return !path.isEmpty() && path.get(path.size() - 1).name().equals(inverse.mappedBy());
    }

    private PopulateTree.@Nullable Branch find(PopulateTree tree, ReferenceMetadata reference) {
        for (PopulateTree.Branch branch : tree.branches()) {
            LoadStrategy wish = branch.hint().strategy();
            if (branch.property() == reference && (wish == null ? strategy : wish) == LoadStrategy.BALANCED) {
                return branch;
            }
        }
        return null;
    }
}

package dev.cormorant.hydration;

import java.util.List;

/**
 * The branches of one method, and the frames that the verifier wants where they lead to (JVMS 4.7.4).
 *
 * <p>A branch may only lead to a place where the operand stack is empty and no local but the parameters is needed: every
 * frame is then the same as the first, which is the simplest there is.
 */
final class Branches {
    private static final int SAME_FRAME_EXTENDED = 251;

    private final ByteSink code;
    private final ByteSink frames = new ByteSink();
    private int frameCount;
    private int lastFrame = -1;

    Branches(ByteSink code) {
        this.code = code;
    }

    void jumpIfFalse(Label target) {
        int from = code.length();
        code.u1(Opcode.IFEQ);
        target.jumps.add(new Label.Jump(code.length(), from, false));
        code.u2(0);
    }

    void select(int low, List<Label> targets, Label otherwise) {
        int from = code.length();
        code.u1(Opcode.TABLESWITCH);
        while (code.length() % 4 != 0) {
            code.u1(0);
        }
        wideJump(otherwise, from);
        code.u4(low).u4(low + targets.size() - 1);
        for (Label target : targets) {
            wideJump(target, from);
        }
    }

    private void wideJump(Label target, int from) {
        target.jumps.add(new Label.Jump(code.length(), from, true));
        code.u4(0);
    }

    void place(Label label) {
        label.jumps.forEach(this::lead);
        frame();
    }

    private void lead(Label.Jump jump) {
        int offset = code.length() - jump.from();
        if (jump.wide()) {
            code.patchU4(jump.at(), offset);
        } else {
            code.patchU2(jump.at(), offset);
        }
    }

    private void frame() {
        int here = code.length();
        int delta = here - lastFrame - 1;
        if (here == lastFrame) {
            return;
        }
        if (delta < 64) {
            frames.u1(delta);
        } else {
            frames.u1(SAME_FRAME_EXTENDED).u2(delta);
        }
        frameCount++;
        lastFrame = here;
    }

    /** The attribute with the frames; nothing if there are none. */
    ByteSink stackMap(ConstantPool pool) {
        ByteSink attribute = new ByteSink();
        if (frameCount > 0) {
            attribute.u2(pool.utf8("StackMapTable")).u4(2 + frames.length());
            attribute.u2(frameCount).put(frames);
        }
        return attribute;
    }
}

package dev.cormorant.hydration;

/** The instructions in use, by their names (JVMS 6.5). */
final class Opcode {
    static final int SIPUSH = 0x11;
    static final int LDC_W = 0x13;
    static final int ILOAD = 0x15;
    static final int ISTORE = 0x36;
    static final int AALOAD = 0x32;
    static final int DUP = 0x59;
    static final int IADD = 0x60;
    static final int ISUB = 0x64;
    static final int IDIV = 0x6C;
    static final int IFEQ = 0x99;
    static final int TABLESWITCH = 0xAA;
    static final int IRETURN = 0xAC;
    static final int RETURN = 0xB1;
    static final int GETSTATIC = 0xB2;
    static final int PUTSTATIC = 0xB3;
    static final int GETFIELD = 0xB4;
    static final int PUTFIELD = 0xB5;
    static final int INVOKEVIRTUAL = 0xB6;
    static final int INVOKESPECIAL = 0xB7;
    static final int INVOKESTATIC = 0xB8;
    static final int INVOKEINTERFACE = 0xB9;
    static final int NEW = 0xBB;
    static final int ATHROW = 0xBF;
    static final int CHECKCAST = 0xC0;
    static final int WIDE = 0xC4;

    private Opcode() {}
}

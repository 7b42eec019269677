package dev.cormorant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeLinesTest {

    @Test
    void commentsAndBlankLinesAreNoCode() {
        assertThat(CodeLines.of("/** one\n * two */\n\n// four\n   \nclass A {} // six").stream())
                .containsExactly(6);
    }

    @Test
    void codeBesideACommentIsCode() {
        assertThat(CodeLines.of("int a; /* one\n two */ int b;").stream()).containsExactly(1, 2);
    }

    @Test
    void aCommentSignInALiteralOpensNoComment() {
        assertThat(CodeLines.of("String s = \"/* \\\" //\";\nchar c = '\"';\nint a; /* \" */\nint b;").stream())
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void aTextBlockIsCode() {
        assertThat(CodeLines.of("String s = \"\"\"\n// two\n/* \"three\"\n\"\"\";\n// five").stream())
                .containsExactly(1, 2, 3, 4);
    }
}

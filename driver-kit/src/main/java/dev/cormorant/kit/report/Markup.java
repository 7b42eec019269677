package dev.cormorant.kit.report;

/** HTML in the making. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Markup as it is. */
    Markup raw(String html) {
        out.append(html);
        return this;
    }

    /** Text, whatever is in it. */
    Markup said(String text) {
        out.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        return this;
    }

    /** Text within an element. */
    Markup element(String name, String text) {
        return raw("<" + name + ">").said(text).raw("</" + name + ">\n");
    }

    String text() {
        return out.toString();
    }
}

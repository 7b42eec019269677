package dev.cormorant.processor;

import javax.lang.model.element.Element;

/** Says why no query class can be generated, and where; the processor turns it into a diagnostic of the compiler. */
final class UnreadableEntityException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Element element;

    UnreadableEntityException(String message, Element element) {
        super(message);
        this.element = element;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    Element element() {
        return element;
    }
}

/**
 * What came out of running the kit: as text, as JSON, and as one page with all drivers side by side. No test lives here.
 */
@NullMarked
package dev.cormorant.kit.report;

import org.jspecify.annotations.NullMarked;

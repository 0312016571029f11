/** Who may call what: rules for paths and annotations of all frameworks, brought together for one operation. */
@NullMarked
package dev.threatdoc.discover.recognise.access;

import org.jspecify.annotations.NullMarked;

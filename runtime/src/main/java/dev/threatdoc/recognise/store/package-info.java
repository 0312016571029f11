/** Recognisers for what keeps data: databases of all kinds, caches, search engines, directories, object stores. */
@NullMarked
package dev.threatdoc.recognise.store;

import org.jspecify.annotations.NullMarked;

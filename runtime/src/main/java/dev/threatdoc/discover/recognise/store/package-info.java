/** Recognisers for what keeps data: databases of all kinds, caches, search engines, directories, object stores. */
@NullMarked
package dev.threatdoc.discover.recognise.store;

import org.jspecify.annotations.NullMarked;

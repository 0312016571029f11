/** One harness for three compilers: the same sources, the same options, the same form of what they say. */
package dev.threatdoc.processor.testing;

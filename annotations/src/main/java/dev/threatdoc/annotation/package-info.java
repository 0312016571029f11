/**
 * The annotations that people put on their code to say what it is in the threat model of their system.
 *
 * <p>Start with {@link dev.threatdoc.annotation.Server @Server}, {@link dev.threatdoc.annotation.Datastore @Datastore}
 * and the other kinds on types, and with {@link dev.threatdoc.annotation.Dataflow @Dataflow} on what connects them;
 * {@link dev.threatdoc.annotation.Controls @Controls} says which measures are in place. Annotations stay in class
 * files, so that the types of another module or jar are elements as well, but are not there at run time.
 *
 * <p>An attribute that is left out says nothing: its default is assumed, and threats that hang on it are marked as
 * assumed. What is written is declared, {@code false} included.
 *
 * <p>Depends on nothing.
 */
package dev.threatdoc.annotation;

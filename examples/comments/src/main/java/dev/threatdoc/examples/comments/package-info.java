/**
 * A small comment system: people send comments over HTTP, a server keeps them in a database, and a function removes old
 * ones every six hours.
 *
 * <p>It is the sample of the tool that made "threat modelling as code" known, as a program that runs.
 */
@ThreatModel(name = "my test tm", description = "another test tm")
package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.ThreatModel;

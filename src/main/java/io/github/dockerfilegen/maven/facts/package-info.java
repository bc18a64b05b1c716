/** Reads the facts about modules, and about the modules that are built with them. */
package io.github.dockerfilegen.maven.facts;

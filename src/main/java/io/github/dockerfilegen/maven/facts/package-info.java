/** Puts the facts about modules and about what is built together with them into records. */
package io.github.dockerfilegen.maven.facts;

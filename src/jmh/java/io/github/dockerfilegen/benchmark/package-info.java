/** How the cost of generating grows; run with the profile {@code benchmark}. */
package io.github.dockerfilegen.benchmark;

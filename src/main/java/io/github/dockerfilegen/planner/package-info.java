/**
 * Makes the whole plan of one application, or of all applications of a reactor, out of facts and the user's choices.
 */
package io.github.dockerfilegen.planner;

/**
 * Plans the files of one application, or of all applications of a reactor, from the facts and the user's settings.
 */
package io.github.dockerfilegen.planner;

<#-- When no other file has a name like the artifact's: the beginning of a RUN; reads application.artifact. -->
RUN mv [=application.artifact.path] [=application.artifact.staged] \

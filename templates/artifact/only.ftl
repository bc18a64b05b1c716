<#-- When no other file has a name like the artifact's: the beginning of a RUN; reads image.application.artifact. -->
RUN mv [=image.application.artifact.path] [=image.application.artifact.staged] \

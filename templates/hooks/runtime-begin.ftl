<#-- Your lines at the beginning of the runtime stage, as root, before anything is copied; reads image. -->
